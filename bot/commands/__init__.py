"""One file per command of ``lamplight``."""
