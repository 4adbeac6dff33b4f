using System;
using System.Collections.Generic;
using System.Linq;

namespace Bench
{
    internal static class MedianOf
    {
        /// <summary>The middle one of an odd number of figures.</summary>
        public static double Median<T>(this IReadOnlyCollection<T> values, Func<T, double> figure)
        {
            return values.Select(figure).OrderBy(each => each).ElementAt(values.Count / 2);
        }
    }
}
