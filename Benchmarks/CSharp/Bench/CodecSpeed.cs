using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmrtHub.BridgeApi;

namespace Bench
{
    /// <summary>The generated converter and System.Text.Json's own, reading and writing a request of about 1 KB.</summary>
    internal static class CodecSpeed
    {
        private const int Pairs = 11;
        private const int Rounds = 20000;

        // As the generated code writes; what is escaped beyond that would be paid by one side alone.
        private static readonly JsonSerializerOptions Relaxed =
            new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        /// <summary>A line for each: its name, bytes, microseconds of ours and of the other, and the median of their ratios.</summary>
        public static void Print()
        {
            byte[] data = Request();
            ProcessClipboardRequest ours = ProcessClipboardRequest.FromJson(data);
            TwinRequest twin = JsonSerializer.Deserialize<TwinRequest>(data, Relaxed);
            Compare(
                "FromJson", data, () => ProcessClipboardRequest.FromJson(data),
                () => JsonSerializer.Deserialize<TwinRequest>(data, Relaxed));
            Compare("ToJson", data, () => ours.ToJson(), () => JsonSerializer.SerializeToUtf8Bytes(twin, Relaxed));
            Compare(
                "Deserialize", data, () => JsonSerializer.Deserialize<ProcessClipboardRequest>(data, Relaxed),
                () => JsonSerializer.Deserialize<TwinRequest>(data, Relaxed));
            Compare(
                "Serialize", data, () => JsonSerializer.SerializeToUtf8Bytes(ours, Relaxed),
                () => JsonSerializer.SerializeToUtf8Bytes(twin, Relaxed));
        }

        private static byte[] Request()
        {
            const string Text = "https://example.org/a/rather/long/path?with=a&query=too#and-a-fragment";
            string fragment = $"{{\"kind\":\"text\",\"text\":\"{Text}\"}}";
            return Encoding.UTF8.GetBytes($"{{\"fragments\":[{string.Join(",", Enumerable.Repeat(fragment, 10))}]}}");
        }

        /// <summary>In turn, so that a machine whose speed drifts slows both.</summary>
        private static void Compare(string name, byte[] data, Func<object> ours, Func<object> theirs)
        {
            // Until what runs often was compiled for speed.
            for (int warming = 0; warming < 5; warming++) { Microseconds(ours); Microseconds(theirs); }
            var pairs = Enumerable.Range(0, Pairs).Select(_ => (Ours: Microseconds(ours), Theirs: Microseconds(theirs))).ToList();
            double ratio = pairs.Median(each => each.Theirs / each.Ours);
            Console.WriteLine(FormattableString.Invariant(
                $"{name} {data.Length} {pairs.Median(each => each.Ours):F3} {pairs.Median(each => each.Theirs):F3} {ratio:F3}"));
        }

        private static double Microseconds(Func<object> work)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int round = 0; round < Rounds; round++) { work(); }
            return watch.Elapsed.TotalMilliseconds * 1000 / Rounds;
        }
    }
}
