namespace CodecTests
{
    /// <summary>Where the tests find what they need.</summary>
    internal static class Inputs
    {
        public static string Repository;

        /// <summary>A folder of what <c>conformance vectors</c> writes, a file for each contract.</summary>
        public static string Derived;
    }
}
