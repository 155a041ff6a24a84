"""Mention → quantity or period: the only stage that converts, and the only one that imports pint and dateparser."""
