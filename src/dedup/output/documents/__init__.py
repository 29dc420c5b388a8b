"""Give documents back in their own format: what stays of them, or what went as tracked changes."""
