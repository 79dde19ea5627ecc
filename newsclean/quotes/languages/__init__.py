"""One table a language: what its reporters write around quoted speech."""
