using Bot.Search;

namespace Bot.Answers.Commands;

/// <summary>Talks on the subject of another: those that its title finds.</summary>
internal static class RelatedTalks
{
    /// <summary>The nearest talks, without the talk itself.</summary>
    public static IReadOnlyList<FoundTalk> Of(FoundTalk talk, Library library, int limit, CancellationToken cancellationToken) =>
        [.. library.Index.Search(new SearchQuery(talk.Talk.Title ?? "", key => key != talk.Key), limit, cancellationToken)
            .Hits.Select(hit => library.Talks[hit.Talk])];
}
