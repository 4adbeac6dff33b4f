using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>Asks a bridge from the command line.</summary>
    /// <remarks>Exits 0; 1 where the bridge or the contract said no; 2 where the bridge could not be asked.</remarks>
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            if (arguments.Length == 0 || arguments[0] == "--help")
            {
                Console.WriteLine(Usage.Text);
                return arguments.Length == 0 ? 2 : 0;
            }
            using (var stop = new CancellationTokenSource())
            {
                Console.CancelKeyPress += (_, pressed) =>
                {
                    pressed.Cancel = true;
                    stop.Cancel();
                };
                return Run(new Arguments(arguments), stop.Token).GetAwaiter().GetResult();
            }
        }

        private static async Task<int> Run(Arguments arguments, CancellationToken cancellation)
        {
            try
            {
                string url = arguments.Option("--url") ?? Environment.GetEnvironmentVariable("SMRTHUB_URL");
                string tokenFile = arguments.Option("--token-file");
                ICommand command = Commands.Named(arguments.Word("a command"));
                command.Read(arguments);
                arguments.End();
                var options = new BridgeClientOptions { Token = SessionToken.Read(tokenFile) };
                if (url != null) { options.Url = url; }
                using (HttpClient http = BridgeClient.CreateHttpClient())
                {
                    await command.Run(new BridgeClient(http, options), cancellation).ConfigureAwait(false);
                }
                return 0;
            }
            catch (Exception error) when (Failure.Status(error) != null)
            {
                Console.Error.WriteLine(Failure.Text(error));
                return Failure.Status(error).Value;
            }
        }
    }
}
