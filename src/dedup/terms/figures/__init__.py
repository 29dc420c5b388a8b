"""UTF-8 -> the number of a text's figures and names, as `dedup.terms.telling` defines it."""
