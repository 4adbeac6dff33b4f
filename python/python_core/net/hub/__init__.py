"""The lights of the hub window."""
