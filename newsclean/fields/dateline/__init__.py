"""The dateline of a news report: where, when and for whom it was filed."""

from newsclean.fields.dateline.reader import find_body_dateline, find_dateline

__all__ = ["find_body_dateline", "find_dateline"]
