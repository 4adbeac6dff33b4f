using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using SmrtHub.BridgeApi;

namespace Bench
{
    /// <summary>An image of 100 MB through the client.</summary>
    internal static class Attachment
    {
        /// <summary>Prints the most memory that this process had, in bytes.</summary>
        public static async Task Send(string url)
        {
            using (HttpClient http = BridgeClient.CreateHttpClient())
            {
                var bridge = new BridgeClient(http, new BridgeClientOptions { Url = url, Token = new string('t', 32) });
                var data = new byte[100000000];
                // Pages that nobody wrote to are in no memory.
                new Random(1).NextBytes(data);
                var image = new ImageFragment(mediaType: "image/png", data: data);
                await bridge.ProcessClipboardAsync(fragments: new ClipboardFragment[] { image }).ConfigureAwait(false);
            }
            Console.WriteLine(PeakMemory());
        }

        /// <summary>VmHWM of proc(5), which counts units of 1,024 bytes.</summary>
        private static long PeakMemory()
        {
            string line = File.ReadLines("/proc/self/status").First(each => each.StartsWith("VmHWM:", StringComparison.Ordinal));
            return 1024 * long.Parse(line.Split(new[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries)[1]);
        }
    }
}
