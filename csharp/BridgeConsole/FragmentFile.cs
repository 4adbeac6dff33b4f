using System.IO;
using SmrtHub.BridgeApi;

namespace SmrtHub.BridgeConsole
{
    /// <summary>Makes what a file holds a fragment; the ending of its name says of which kind.</summary>
    internal static class FragmentFile
    {
        public static ClipboardFragment Read(string path)
        {
            string ending = Path.GetExtension(path).ToLowerInvariant();
            string mediaType = MediaType(ending);
            if (mediaType != null) { return new ImageFragment(mediaType: mediaType, data: InputFile.Bytes(path)); }
            if (ending == ".html" || ending == ".htm") { return new HtmlFragment(html: InputFile.Text(path)); }
            return new TextFragment(text: InputFile.Text(path));
        }

        private static string MediaType(string ending)
        {
            switch (ending)
            {
                case ".png": return "image/png";
                case ".jpg":
                case ".jpeg": return "image/jpeg";
                case ".gif": return "image/gif";
                case ".webp": return "image/webp";
                case ".bmp": return "image/bmp";
                default: return null;
            }
        }
    }
}
