using System;

namespace SmrtHub.BridgeConsole
{
    /// <summary>The session token, from where only this user can read it.</summary>
    internal static class SessionToken
    {
        /// <summary>From the file, or the environment where none is named.</summary>
        public static string Read(string file)
        {
            if (file != null) { return InputFile.Text(file).TrimEnd('\r', '\n'); }
            return Environment.GetEnvironmentVariable("SMRTHUB_TOKEN")
                ?? throw new UsageException("The token is missing: put it into SMRTHUB_TOKEN, or name its file, --token-file FILE.");
        }
    }
}
