"""Rows -> the index of their prefixes, which the join walks."""
