"""How well triage does on vignettes: read, interviewed on the real path, counted, drawn."""
