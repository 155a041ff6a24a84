"""Words of the page around a text: labels of its date, names of sections, phrases of consent and imprint.

Lower-case; the grammar that uses them is in `mfgfacts.read`.
"""

from __future__ import annotations

from typing import Final

#: What stands before a document's date on its line: "Published: July 19, 2023".
DATE_LABELS: Final = frozenset(
    (
        "date",
        "dated",
        "date of issue",
        "date of publication",
        "first published",
        "issued",
        "last modified",
        "last updated",
        "post date",
        "posted",
        "posted on",
        "press release",
        "pub date",
        "publication date",
        "published",
        "published at",
        "published on",
        "release date",
        "released",
        "time",
        "update time",
        "updated",
        "updated on",
    )
)

#: What may stand beside a date for the time of day.
CLOCK: Final = frozenset(
    "am pm a p m at h hrs hours gmt utc est edt cst cdt pst pdt cet cest bst ist jst o clock".split()
)

#: Lines at the top of a page that are no title.
SECTIONS: Final = frozenset(
    (
        "about us",
        "analysis",
        "article",
        "articles",
        "blog",
        "blogs",
        "business",
        "company news",
        "economy",
        "feature",
        "features",
        "for immediate release",
        "home",
        "industry news",
        "insight",
        "insights",
        "knowledge",
        "latest news",
        "media release",
        "menu",
        "news",
        "news release",
        "opinion",
        "press release",
        "press releases",
        "report",
        "skip to content",
        "skip to main content",
        "technology",
        "world",
    )
)

#: Keys of front matter → CSL-JSON's names.
FRONT_MATTER: Final = {
    "author": "author",
    "authors": "author",
    "by": "author",
    "canonical": "URL",
    "canonical_url": "URL",
    "container-title": "container-title",
    "created": "issued",
    "date": "issued",
    "doi": "DOI",
    "issued": "issued",
    "lang": "language",
    "language": "language",
    "link": "URL",
    "publication": "container-title",
    "pubdate": "issued",
    "published": "issued",
    "publisher": "publisher",
    "site": "container-title",
    "source_url": "URL",
    "title": "title",
    "url": "URL",
}

#: Phrases of consent, privacy, newsletter and imprint, none part of another. See `mfgfacts.read.boilerplate`.
BOILERPLATE: Final = (
    "advertising partner",
    "affiliated compan",
    "all rights reserved",
    "contact form",
    "consent to",
    "cookie",
    "data matching",
    "data processing",
    "data protection",
    "disclaimer",
    "e-mail address",
    "email address",
    "follow us on",
    "imprint",
    "legal notice",
    "marketing purposes",
    "my consent",
    "my data",
    "newsletter",
    "opt out",
    "personal data",
    "personal information",
    "privacy notice",
    "privacy policy",
    "privacy statement",
    "promotional purposes",
    "reproduction prohibited",
    "revocation",
    "revoke",
    "sign up",
    "subscribe",
    "telephone number",
    "terms and conditions",
    "terms of service",
    "terms of use",
    "this consent",
    "user agreement",
    "written permission",
    "your consent",
    "your data",
    "your inbox",
    "\N{COPYRIGHT SIGN}",
)

#: Words by which such a paragraph addresses its reader or speaks for its site; news about privacy has them in quotes.
ADDRESS: Final = frozenset("i me my mine we us our you your".split())

#: What needs no address: an imprint speaks to nobody.
IMPRINT: Final = ("all rights reserved", "reproduction prohibited", "written permission")
