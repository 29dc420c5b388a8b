"""Choose the passages that stay and record each change with its reason."""
