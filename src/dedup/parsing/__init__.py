"""Read bytes and text into documents, passages and claims."""
