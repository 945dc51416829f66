"""Finders of personal data: shapes, checked numbers, and a small tagger for names and addresses."""
