"""Find what a tree of documents says twice, and what it says twice of different figures."""
