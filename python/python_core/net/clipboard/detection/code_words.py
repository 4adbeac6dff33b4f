"""Words that open lines of code, over the languages that people copy from."""

MODIFIERS = frozenset(
    "public private protected internal static final abstract override export async pub inline virtual extern readonly"
    " open mutating sealed unsafe".split()
)
DECLARATIONS = frozenset(
    "func fn def function fun class struct enum interface trait impl protocol extension namespace record union"
    " typedef".split()
)
BINDINGS = frozenset("let var const val auto".split())
IMPORTS = frozenset("import using use package".split())
BLOCKS = frozenset(
    "if else elif for while switch match try catch except finally with do guard foreach case loop unless".split()
)
JUMPS = frozenset("return break continue throw yield raise goto".split())
DIRECTIVES = frozenset("include define ifdef ifndef endif pragma undef region".split())
