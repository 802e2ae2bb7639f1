"""Keeps resources/translations: what people read is collected from the code, and held in files for Qt Linguist."""
