using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>A search engine beside the bot's own, with an index over the same talks.</summary>
internal interface IOtherEngine : IDisposable
{
    /// <summary>The ten best talks for a text.</summary>
    IReadOnlyList<TalkKey> Search(string text);
}

/// <summary>An engine that can be built.</summary>
/// <param name="Name">As the figures and the table name it.</param>
/// <param name="Build">Indexes talks.</param>
internal sealed record OtherEngine(string Name, Func<IReadOnlyCollection<TalkDocument>, IOtherEngine> Build);

/// <summary>The engines of this build: SQLite, and Lucene.Net with <c>-p:LuceneNet=true</c>.</summary>
internal static partial class OtherEngines
{
    public static IReadOnlyList<OtherEngine> All
    {
        get
        {
            List<OtherEngine> engines = [new("sqlite_bigram", SqliteEngine.Bigrams), new("sqlite_trigram", SqliteEngine.Trigrams)];
            AddLucene(engines);
            return engines;
        }
    }

    // Implemented in a build with Lucene.Net alone.
    static partial void AddLucene(List<OtherEngine> engines);
}
