"""How the core is: its build, its modules, its warnings."""
