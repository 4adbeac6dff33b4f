using System;
using System.IO;
using System.Text;

namespace SmrtHub.BridgeConsole
{
    /// <summary>A file that was named on the command line.</summary>
    internal static class InputFile
    {
        /// <summary>What the contract allows of one attachment.</summary>
        public const long MostBytes = 100000000;

        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        /// <summary>All of it. One that is too large is refused before it is read.</summary>
        public static byte[] Bytes(string path)
        {
            try
            {
                long length = new FileInfo(path).Length;
                if (length > MostBytes)
                {
                    throw new RefusedException($"{path} has {length} bytes; the contract allows {MostBytes}. It was not read.");
                }
                return File.ReadAllBytes(path);
            }
            catch (Exception error) when (error is IOException || error is UnauthorizedAccessException)
            {
                throw new UsageException($"{path} can't be read: {error.Message}");
            }
        }

        /// <summary>As UTF-8.</summary>
        public static string Text(string path)
        {
            try
            {
                return Strict.GetString(Bytes(path));
            }
            catch (DecoderFallbackException)
            {
                throw new UsageException($"{path} is no text in UTF-8.");
            }
        }
    }
}
