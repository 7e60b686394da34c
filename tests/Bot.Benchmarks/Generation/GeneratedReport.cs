namespace Bot.Benchmarks.Generation;

/// <summary>A made-up talk.</summary>
internal sealed record GeneratedTalk(string Title, string Speaker, string Handle, string Company, IReadOnlyList<string> Points, string Slides);

/// <summary>A made-up report.</summary>
internal sealed record GeneratedReport(string Event, DateOnly Day, bool Japanese, IReadOnlyList<GeneratedTalk> Talks);
