using Bot.Search.Lucene;

namespace Bot.Search.Tests;

internal static partial class LuceneEngine
{
    static partial void Tell(ref bool builtIn) => builtIn = true;

    static partial void Open(string folder, IReadOnlyCollection<TalkDocument> talks, ref ITalkIndex? index) =>
        index = LuceneTalkIndex.Open(folder, talks, Talks.Analyzer);

    static partial void Dispose(ITalkIndex index) => ((LuceneTalkIndex)index).Dispose();
}
