namespace ClientDriver
{
    using System;
    using System.Threading.Tasks;

    /// <summary>What a scenario expects; anything else ends it.</summary>
    internal static class Expect
    {
        internal static void Same<T>(T expected, T found, string what)
        {
            if (!Equals(expected, found))
            {
                throw new ExpectationException(what + " is " + found + ", not " + expected);
            }
        }

        internal static void True(bool holds, string what)
        {
            if (!holds)
            {
                throw new ExpectationException("it does not hold that " + what);
            }
        }

        /// <summary>The exception of this very class that the call throws.</summary>
        internal static async Task<TException> ThrowsAsync<TException>(Func<Task> call)
            where TException : Exception
        {
            try
            {
                await call();
            }
            catch (Exception error)
            {
                Same(typeof(TException).Name, error.GetType().Name, "the class of \"" + error.Message + "\"");
                return (TException)error;
            }
            throw new ExpectationException("no " + typeof(TException).Name);
        }
    }
}
