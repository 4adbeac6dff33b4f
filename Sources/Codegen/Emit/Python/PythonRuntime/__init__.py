"""What every generated package carries: no name of a contract stands here."""
