namespace Bot.Answers.Snapshots;

/// <summary>
/// Parts of a row of files that cores take one after another: large ones first, as a segment is the better the more talks it holds, and small ones at the
/// end, so that no core waits long for another.
/// </summary>
internal static class FileBatches
{
    private const int Largest = 128;
    private const int Smallest = 8;
    private const int BatchesPerCore = 3;

    /// <summary>All parts, in the order of the files.</summary>
    /// <param name="files">How many files there are.</param>
    public static IEnumerable<(int Start, int Count)> Of(int files)
    {
        for (var (start, count) = (0, 0); start < files; start += count)
        {
            count = Math.Clamp((files - start) / (Environment.ProcessorCount * BatchesPerCore), Smallest, Largest);
            count = Math.Min(count, files - start);
            yield return (start, count);
        }
    }
}
