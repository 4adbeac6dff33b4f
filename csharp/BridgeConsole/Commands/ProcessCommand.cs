using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    internal sealed class ProcessCommand : ICommand
    {
        private ClipboardFragment fragment;

        public void Read(Arguments arguments)
        {
            string text = arguments.Option("--text");
            string file = arguments.Option("--file");
            if ((text == null) == (file == null)) { throw new UsageException("process needs --text TEXT or --file FILE."); }
            fragment = text == null ? FragmentFile.Read(file) : new TextFragment(text: text);
        }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            ProcessClipboardResponse answer = await bridge.ProcessClipboardAsync(
                fragments: new[] { fragment }, cancellationToken: cancellation).ConfigureAwait(false);
            foreach (FragmentResult result in answer.Results) { Console.WriteLine(Line(result)); }
        }

        /// <summary>As in <c>url, plain_text: stored in web/links by the rule links</c>.</summary>
        public static string Line(FragmentResult result)
        {
            string detected = string.Join(", ", result.Detected.Select(detection => detection.Text));
            string size = result.Width == null ? "" : $" ({result.Width} x {result.Height})";
            return $"{detected}{size}: {Place(result.RoutedTo)}";
        }

        private static string Place(Destination destination)
        {
            return destination == null
                ? "no rule takes it, and it is not stored"
                : $"stored in {destination.Space}/{destination.Folder} by {Decider(destination)}";
        }

        private static string Decider(Destination destination)
        {
            return destination.Rule == null ? "a trigger" : $"the rule {destination.Rule}";
        }
    }
}
