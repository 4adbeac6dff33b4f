using System.Globalization;
using System.Linq;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>What came through the channel, as a line for people.</summary>
    internal static class EventLine
    {
        public static string Of(BridgeStreamItem item)
        {
            if (item is BridgeGap gap) { return $"what happened since {gap.Since:HH:mm:ss} is lost: read the state again"; }
            var happened = (BridgeEvent)item;
            string time = happened.Timestamp.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
            return $"{time} {happened.TraceId} {What(happened)}";
        }

        private static string What(BridgeEvent happened)
        {
            if (happened is BridgeEvent.Heartbeat heartbeat) { return $"the bridge is up for {heartbeat.Data.Uptime:F0} s"; }
            if (happened is BridgeEvent.ClipboardProcessed processed)
            {
                return "processed " + string.Join("; ", processed.Data.Results.Select(ProcessCommand.Line));
            }
            if (happened is BridgeEvent.SaveCompleted saved)
            {
                return $"saved {saved.Data.ItemId} in {saved.Data.Destination.Space}/{saved.Data.Destination.Folder}";
            }
            if (happened is BridgeEvent.RuntimeWarning warning) { return $"warning {warning.Data.Code}: {warning.Data.Message}"; }
            if (happened is BridgeEvent.IndicatorsChanged changed)
            {
                return "lights " + string.Join(", ", changed.Data.Indicators.Select(HubCommand.Line));
            }
            return happened is BridgeEvent.Unknown unknown ? $"a newer bridge says {unknown.Name}" : happened.GetType().Name;
        }
    }
}
