using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace NullableConsumer
{
    /// <summary>Uses what may be null in each of its forms.</summary>
    internal static class Program
    {
        private static int Main()
        {
            var result = new FragmentResult(detected: new List<Detection> { Detection.Url }, routedTo: null);
            string space = result.RoutedTo == null ? "nowhere" : result.RoutedTo.Space;
            int width = result.Width ?? 0;
            var memo = new ValuesApi.Memo(note: "x", link: ValuesApi.Presence<string>.Null, tag: null);
            string note = memo.Note.HasValue ? memo.Note.Value : "none";
            var read = JsonSerializer.Deserialize<FragmentResult>(result.ToJson());
            Console.WriteLine($"{space} {width} {note} {memo.Link.IsNull} {result.Equals(read)}");
            return 0;
        }

        /// <summary>Is compiled only.</summary>
        internal static async Task<string> Ask(BridgeClient bridge, CancellationToken cancellation)
        {
            try
            {
                var health = await bridge.GetHealthAsync(cancellation);
                return health.Version;
            }
            catch (BridgeErrors.NotReadyException error)
            {
                return error.TraceId;
            }
        }
    }
}
