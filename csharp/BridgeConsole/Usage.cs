namespace SmrtHub.BridgeConsole
{
    /// <summary>What the program can do, for people.</summary>
    internal static class Usage
    {
        public const string Text =
@"Asks a SmrtHub bridge.

BridgeConsole [--url URL] [--token-file FILE] COMMAND

  health                                    whether the bridge is ready
  process --text TEXT                       what a text is found to be, and where it goes
  process --file FILE                       the same of an image, of markup (.html) or of a text file
  follow [--count N]                        events as they happen, until Ctrl-C or the Nth
  config                                    print the configuration as JSON
  config --set FILE                         replace it by that of a file, as config prints it
  triggers run ID [--item TEXT] [--dry-run] run a trigger now, or say what it would do
  hub ID STATE [--text TEXT] [--progress P] set a light of the hub window; P is 0 to 1

The URL is the contract's, SMRTHUB_URL or --url. The token is in SMRTHUB_TOKEN or in the file; it can't be an argument, as
every program of the machine could read it.
Exit status: 0; 1 where the bridge or the contract said no; 2 where the bridge could not be asked.";
    }
}
