using System;

namespace Bench
{
    /// <summary>What is measured on .NET itself. `bench.py` runs this, and judges what it prints.</summary>
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            if (arguments.Length == 1 && arguments[0] == "codec")
            {
                CodecSpeed.Print();
                return 0;
            }
            if (arguments.Length == 2 && arguments[0] == "attachment")
            {
                Attachment.Send(arguments[1]).GetAwaiter().GetResult();
                return 0;
            }
            Console.Error.WriteLine("Usage: Bench codec | attachment URL");
            return 2;
        }
    }
}
