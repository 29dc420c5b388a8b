"""Find near-duplicate texts exactly, by TF-IDF cosine or containment."""
