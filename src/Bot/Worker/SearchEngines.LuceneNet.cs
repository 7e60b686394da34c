using Bot.Answers;
using Bot.Search.Lucene;

namespace Bot.Worker;

internal static partial class SearchEngines
{
    static partial void Offer(string folder, ref IndexFactory? factory) =>
        factory = (name, documents, analyzer, cancellationToken) => LuceneTalkIndex.Open(Path.Combine(folder, name), documents, analyzer, cancellationToken);
}
