"""Training of the labeller on annotated pages; needs the extra ``train``. Never imported by `clean`."""
