namespace ClientDriver
{
    using System;
    using System.Text.Json;
    using System.Threading.Tasks;

    /// <summary>Reads one command on a line of stdin, prints one line of what came of it, until stdin ends.</summary>
    internal static class Program
    {
        private static int Main()
        {
            return RunAsync().GetAwaiter().GetResult();
        }

        private static async Task<int> RunAsync()
        {
            string line;
            while ((line = await Console.In.ReadLineAsync()) != null)
            {
                using (JsonDocument document = JsonDocument.Parse(line))
                {
                    Console.Out.WriteLine(await new Command(document.RootElement).RunAsync());
                    Console.Out.Flush();
                }
            }
            return 0;
        }
    }
}
