using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    internal sealed class HubCommand : ICommand
    {
        private Indicator light;

        public void Read(Arguments arguments)
        {
            string text = arguments.Option("--text") ?? "";
            double? progress = Progress(arguments.Option("--progress"));
            string id = arguments.Word("The id of the light");
            var state = new IndicatorState(arguments.Word("The state of the light"));
            light = new Indicator(id: id, state: state, text: text, progress: progress);
        }

        public async Task Run(BridgeClient bridge, CancellationToken cancellation)
        {
            UpdateHubResponse answer = await bridge.UpdateHubAsync(
                indicators: new[] { light }, cancellationToken: cancellation).ConfigureAwait(false);
            foreach (Indicator each in answer.Indicators) { Console.WriteLine(Line(each)); }
        }

        /// <summary>As in <c>import busy 50 % Importing</c>.</summary>
        public static string Line(Indicator indicator)
        {
            string progress = indicator.Progress == null ? "" : $" {100 * indicator.Progress.Value:F0} %";
            string text = indicator.Text.Length == 0 ? "" : " " + indicator.Text;
            return $"{indicator.Id} {indicator.State.Text}{progress}{text}";
        }

        private static double? Progress(string text)
        {
            if (text == null) { return null; }
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double progress)) { return progress; }
            throw new UsageException("--progress needs a number from 0 to 1.");
        }
    }
}
