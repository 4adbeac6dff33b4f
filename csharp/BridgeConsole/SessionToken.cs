using System;
using System.IO;

namespace SmrtHub.BridgeConsole
{
    /// <summary>The session token, from where only this user can read it.</summary>
    internal static class SessionToken
    {
        /// <summary>From the file, or the environment where none is named; null where neither has it.</summary>
        public static string Read(string file)
        {
            if (file == null) { return Environment.GetEnvironmentVariable("SMRTHUB_TOKEN"); }
            return InputFile.Text(file).TrimEnd('\r', '\n');
        }
    }
}
