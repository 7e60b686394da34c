using Bot.Answers;
using Bot.Search.Lucene;

namespace Bot.Worker;

internal static partial class SearchEngines
{
    static partial void Offer(string folder, ref IndexFactory? factory) =>
        factory = (talks, analyzer, cancellationToken) => LuceneTalkIndex.Open(folder, talks, analyzer, cancellationToken);
}
