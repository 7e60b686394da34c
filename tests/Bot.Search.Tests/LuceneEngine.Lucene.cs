using Bot.Search.Lucene;

namespace Bot.Search.Tests;

internal static partial class LuceneEngine
{
    static partial void Tell(ref bool builtIn) => builtIn = true;

    static partial void Open(string folder, IReadOnlyCollection<TalkDocument> talks, Analyzer analyzer, ref ITalkIndex? index) =>
        index = LuceneTalkIndex.Open(folder, talks, analyzer);

    static partial void Dispose(ITalkIndex index) => ((LuceneTalkIndex)index).Dispose();
}
