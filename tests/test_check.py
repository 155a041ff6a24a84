"""`mfgfacts check`: what a user relies on."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jsonschema
import pytest

from mfgfacts.check import Status, Verdict
from tests.checking import findings
from tests.conftest import SEEDS

if TYPE_CHECKING:
    from tests.conftest import Run

#: The schema of OASIS, as the package @microsoft/jest-sarif distributes it.
SCHEMAS: Final = Path(__file__).parent / "schemas"

RIGHT = "China has built 2.9 million 5G base stations."
WRONG = "The official purchasing managers’ index fell to 48.8 in April."
DRAFT = f"{RIGHT}\n\n{WRONG}\n"


@pytest.fixture
def facts(run: Run, tmp_path: Path) -> Path:
    run("extract", SEEDS, "-o", "facts.jsonl")
    return tmp_path / "facts.jsonl"


def test_each_number_gets_a_verdict_or_a_reason_why_not() -> None:
    found = findings(DRAFT)
    assert [(one.quote, one.status) for one in found] == [
        ("2.9 million", Status.CHECKED),
        ("5G", Status.SKIPPED),
        ("48.8", Status.CHECKED),
        ("April", Status.SKIPPED),
    ]
    assert [one.verdict for one in found if one.verdict] == [Verdict.SUPPORTED, Verdict.CONTRADICTED]
    assert found[1].why == "part of a name"
    assert found[2].reasons[0] == ("period", "2023-04-01/2023-04-30", "2023-05-01/2023-05-31")
    assert found[2].evidence[0].quote == "48.8"


def test_every_digit_of_a_draft_is_accounted_for() -> None:
    text = "1. First\n\nCall 0632-5513. It grew 3% (see [4]) to 1,2,3 at x_7 in May 2023, says ISO 9001 §5.\n"
    covered = {at for one in findings(text) for at in range(one.start, one.end)}
    assert covered >= {at for at, sign in enumerate(text) if sign.isdigit()}


def test_findings_stand_in_the_drafts_order_and_point_at_their_quotes() -> None:
    text = f"{DRAFT}In 2023, 5G was said to have 676 million users; 3.8% more than on March 5, 2015, x_7."
    found = findings(text)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(text[one.start : one.end] == one.quote for one in found)
    lines = text.split("\n")
    assert all(lines[one.line - 1].startswith(one.quote, one.column - 1) for one in found)


def test_a_date_is_its_numbers_period_or_checked_by_itself() -> None:
    first, second = findings("Sales rose 3% in 2018. The premier proposed “Made in China 2025” on March 5, 2015.")[:2]
    assert (first.quote, second.why) == ("3%", "period of 3%")
    alone = findings("Premier Li Keqiang proposed “Made in China 2025” on March 5, 2016.")[-1]
    assert (alone.verdict, alone.reasons[0].slot) == (Verdict.CONTRADICTED, "period")


@pytest.mark.parametrize(
    "comment",
    [
        f"{WRONG} <!-- mfgfacts: ignore -->",
        f"<!-- mfgfacts: ignore -->\n{WRONG}\nStill 49.1%.\n",
        f"<!-- mfgfacts: ignore-start -->\n\n{WRONG}\n\n<!-- mfgfacts: ignore-end -->",
        f"<!-- mfgfacts: ignore-start -->\n\n{WRONG}\n",
    ],
)
def test_comments_silence_a_line_or_block(comment: str) -> None:
    found = findings(f"{RIGHT}\n\n{comment}\n\nOutput of solar cells rose 54.5%.\n")
    checked = [one.quote for one in found if one.status is Status.CHECKED]
    assert checked[0] == "2.9 million"
    assert "48.8" not in checked
    assert {one.why for one in found if one.quote == "48.8"} == {"ignored"}
    assert ("54.5%" in checked) == ("ignore-start" not in comment or "ignore-end" in comment)


def test_a_comments_reason_is_repeated() -> None:
    (found,) = findings("It has 4,500 parks. <!-- mfgfacts: ignore the editor's own count -->")
    assert found.why == "ignored: the editor's own count"


def test_the_exit_status_says_what_came_of_it(run: Run, facts: Path) -> None:
    assert run("check", "-", stdin=RIGHT).returncode == 0
    assert run("check", "-", stdin=DRAFT).returncode == 1
    assert run("check", "-", "--fail-on", "contradicted", stdin=f"{RIGHT} It has 410 dockers.").returncode == 0
    assert run("check", "-", stdin=f"{RIGHT} It has 410 dockers.").returncode == 1
    assert run("check", "-", "--fail-on", "caution", stdin=RIGHT).returncode == 1
    assert run("check", "missing.md").returncode == 2
    assert run("check").returncode == 2
    assert run("check", "-", "--facts", "missing.jsonl", stdin=RIGHT).returncode == 2
    facts.write_text(facts.read_text(encoding="utf-8") + "{broken\n", encoding="utf-8")
    broken = run("check", "-", stdin=RIGHT)
    assert (broken.returncode, json.loads(broken.stdout.splitlines()[0])["verdict"]) == (2, "supported")


def test_a_draft_without_a_name_is_not_this_folder(run: Run, facts: Path) -> None:
    (facts.parent / "draft.md").write_text("There are 111 parks.\n", encoding="utf-8")
    done = run("check", "", "-f", facts, cwd=facts.parent)
    assert done.returncode == 2
    assert "name a text" in done.stderr


def test_marks_of_footnotes_are_no_words_of_a_sentence() -> None:
    plain = "In May 2023, the official purchasing managers’ index for manufacturing fell to 48.8."
    marked = plain.replace("48.8", "48.8[^nbs2023b]").replace("manufacturing", "manufacturing[^1]")
    one, other = (next(found for found in findings(text) if found.quote == "48.8") for text in (plain, marked))
    assert (one.verdict, one.similarity) == (other.verdict, other.similarity)


def test_a_draft_without_claims_is_no_pass_but_says_so(run: Run, facts: Path) -> None:
    assert facts.exists()
    done = run("check", "-", stdin="Nothing here but 5G.\n")
    assert done.returncode == 0
    assert "no claims to check" in done.stderr


def test_sources_are_read_on_the_spot(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    done = run("check", "draft.md", "--sources", SEEDS)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["verdict"] for one in found if one["status"] == "checked"] == ["supported", "contradicted"]
    assert {(one["path"], one["line"]) for one in found} == {("draft.md", 1), ("draft.md", 3)}
    assert done.returncode == 1


def test_lines_are_what_compilers_print(run: Run, facts: Path) -> None:
    assert facts.exists()
    out = run("check", "-", "--format", "line", stdin=WRONG).stdout
    assert out.startswith("-:1:49: error contradicted-period: “48.8” contradicted: period: ")


def test_github_commands_are_escaped_and_summed_up(run: Run, facts: Path, tmp_path: Path) -> None:
    assert facts.exists()
    (tmp_path / "a,b:c.md").write_text("Output of solar cells fell by 54.5% in the first half of 2023.\n", "utf-8")
    page = tmp_path / "summary.md"
    done = run("check", "a,b:c.md", "--format", "github", GITHUB_STEP_SUMMARY=str(page))
    first, *_, last = done.stdout.splitlines()
    assert first.startswith("::error file=a%2Cb%3Ac.md,line=1,col=31,title=contradicted-direction,")
    assert "54.5%25" in first
    assert last.startswith("::notice title=mfgfacts check::1 checked: 1 contradicted")
    assert "| a,b:c.md:1 | 54.5% | contradicted |" in page.read_text(encoding="utf-8")


def test_markdown_is_a_review_table(run: Run, facts: Path) -> None:
    assert facts.exists()
    out = run("check", "-", "--format", "md", stdin=f"{DRAFT}A | pipe of 40% <b>\n").stdout.splitlines()
    assert out[0].startswith("**3 checked: ")
    assert all(line.count("|") - line.count("\\|") == 7 for line in out[2:])
    assert not any("<b>" in line for line in out)


def test_sarif_is_valid_and_points_at_the_evidence(run: Run, facts: Path) -> None:
    assert facts.exists()
    text = f"{DRAFT}\nThe index was 48.3 in May, and 10 cars cost 5 %.\n"
    log = json.loads(run("check", "-", "--format", "sarif", stdin=text).stdout)
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(log, schema)
    (sarif,) = log["runs"]
    wrong = next(one for one in sarif["results"] if one["ruleId"] == "contradicted-period")
    place = wrong["locations"][0]["physicalLocation"]
    assert (place["region"]["startLine"], place["region"]["snippet"]["text"]) == (3, "48.8")
    evidence = wrong["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert evidence.endswith("seeds/004_61cc61bc62d06839.txt")
    assert sarif["tool"]["driver"]["rules"][wrong["ruleIndex"]]["id"] == "contradicted-period"


def test_fingerprints_stay_while_other_lines_change(run: Run, facts: Path) -> None:
    assert facts.exists()

    def fingerprints(text: str) -> set[str]:
        log = json.loads(run("check", "-", "--format", "sarif", stdin=text).stdout)
        return {one["partialFingerprints"]["mfgfacts/v1"] for one in log["runs"][0]["results"]}

    before, after = fingerprints(f"{WRONG}\n\n{WRONG}\n"), fingerprints(f"Words.\n\n{WRONG}\n\nMore.\n\n{WRONG}\n")
    assert before == after
    assert len(before) == 2


def test_every_line_is_as_the_schema_says(run: Run, facts: Path) -> None:
    assert facts.exists()
    schema = json.loads(run("schema", "check").stdout)
    for line in run("check", "-", stdin=f"{DRAFT}Tens of thousands, 5 apples, x_7.").stdout.splitlines():
        jsonschema.validate(json.loads(line), schema)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_footnotes_leave_the_text_as_it_is(run: Run, facts: Path, tmp_path: Path, end: str) -> None:
    assert facts.exists()
    raw = f"{DRAFT}\n*Über* 54.5% of solar cells… and 676 million 5G users".replace("\n", end).encode()
    (tmp_path / "draft.md").write_bytes(raw)
    assert run("check", "draft.md", "--footnotes", "-o", "cited.md").returncode == 1
    cited = (tmp_path / "cited.md").read_bytes().decode()
    text, _, notes = cited.partition(f"{end}{end}[^")
    assert re.sub(r"( \*\*⟨\w+⟩\*\*)?\[\^[\w-]+\]", "", text).encode() == raw.rstrip()
    marks = re.findall(r"\[\^([\w-]+)\]", text)
    assert len(marks) == len([one for one in findings(raw.decode()) if one.status is Status.CHECKED])
    assert set(marks) == set(re.findall(r"^\[\^([\w-]+)\]: ", f"[^{notes}", re.MULTILINE))
    assert "48.8 **⟨contradicted⟩**[^" in text
    assert run("check", "draft.md", "--footnotes", "-o", "draft.md").returncode == 2
    assert (tmp_path / "draft.md").read_bytes() == raw
