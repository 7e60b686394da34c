namespace Bot.Search.Tests;

/// <summary>A small library that tests look through, and short ways to make talks.</summary>
internal static class Talks
{
    public static Analyzer Analyzer { get; } = new(new Vocabulary(
    [
        ["Kubernetes", "k8s", "クバネティス"],
        ["service mesh", "サービスメッシュ"],
        ["load testing", "負荷試験", "ロードテスト"],
        ["C++", "シープラスプラス"],
    ]));

    public static TalkDocument Of(string title, string notes = "", string speakers = "", string @event = "", string file = "") =>
        new(new TalkKey(file.Length > 0 ? file : title + ".md", 0), title, speakers, "", @event, notes);

    public static TalkIndex Index(params TalkDocument[] talks) => TalkIndex.Build(talks, Analyzer);

    /// <summary>The titles found, best first.</summary>
    public static string[] Titles(ITalkIndex index, string query) =>
        [.. index.Search(new SearchQuery(query), 10).Hits.Select(hit => Path.GetFileNameWithoutExtension(hit.Talk.File))];

    /// <summary>How the best talk's first match of a query's only word came about.</summary>
    public static MatchKind? Kind(ITalkIndex index, string query) =>
        index.Search(new SearchQuery(query), 1).Hits is [var hit] ? hit.Matches.Min(match => match.Kind) : null;
}
