namespace Bot.Search.Tests;

/// <summary>Lucene.Net, where it is built in; <c>LuceneEngine.Lucene.cs</c> is left out otherwise.</summary>
internal static partial class LuceneEngine
{
    /// <summary>True in a build with Lucene.Net.</summary>
    public static bool IsBuiltIn
    {
        get
        {
            var builtIn = false;
            Tell(ref builtIn);
            return builtIn;
        }
    }

    /// <summary>Opens an index in a folder.</summary>
    public static ITalkIndex Open(string folder, IReadOnlyCollection<TalkDocument> talks, Analyzer? analyzer = null)
    {
        ITalkIndex? index = null;
        Open(folder, talks, analyzer ?? Talks.Analyzer, ref index);
        return index ?? throw new InvalidOperationException("Ask whether Lucene.Net is built in first.");
    }

    /// <summary>Lets another one open the index's folder.</summary>
    public static void Close(ITalkIndex index) => Dispose(index);

    static partial void Tell(ref bool builtIn);

    static partial void Open(string folder, IReadOnlyCollection<TalkDocument> talks, Analyzer analyzer, ref ITalkIndex? index);

    static partial void Dispose(ITalkIndex index);
}
