using System;
using CodecTests.Runner;

namespace CodecTests
{
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            if (arguments.Length < 2)
            {
                Console.Error.WriteLine("Usage: CodecTests REPOSITORY FOLDER-OF-DERIVED-VECTORS [PART-OF-A-TEST'S-NAME]");
                return 2;
            }
            Inputs.Repository = arguments[0];
            Inputs.Derived = arguments[1];
            return TestRun.All(typeof(Program).Assembly, arguments.Length > 2 ? arguments[2] : "");
        }
    }
}
