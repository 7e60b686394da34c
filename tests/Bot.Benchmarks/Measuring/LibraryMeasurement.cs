using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Bot.Answers;
using Bot.Search;

namespace Bot.Benchmarks.Measuring;

/// <summary>Measures the bot's index, and other engines beside it, on the talks of a folder and the questions of a file.</summary>
internal sealed class LibraryMeasurement(TalkSource source, IReadOnlyList<string> questions)
{
    private const int Rounds = 3;
    private const int WarmTalks = 1000;

    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(100);

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Runs everything and gives one line of figures.</summary>
    public Dictionary<string, object> Run(bool others)
    {
        var line = new Dictionary<string, object>(StringComparer.Ordinal);
        var talks = source.TalksOf(Started(line));
        var start = Stopwatch.GetTimestamp();
        var index = TalkIndex.Build(talks, source.Analyzer);
        line[ComparisonTable.Bot + ComparisonTable.IndexSeconds] = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2);
        line["index_bytes"] = index.Bytes;
        line["text_bytes"] = talks.Sum(TextBytes);
        line[ComparisonTable.Bot + ComparisonTable.QueryTimes] = Latencies.Of(questions, question => index.Search(new SearchQuery(question), 10), Rounds);
        AddNames(talks, line);
        line["update_ms"] = UpdateMilliseconds(index, talks);
        line["query_during_updates_us"] = DuringUpdates(index, talks);
        if (others)
            AddOthers(talks, line);
        return line;
    }

    public static string Print(Dictionary<string, object> line) => JsonSerializer.Serialize(line, Names);

    // From the start of the process, as the bot starts; and what it then takes at rest.
    private Library Started(Dictionary<string, object> line)
    {
        var start = Stopwatch.GetTimestamp();
        var library = source.Load();
        var loaded = Stopwatch.GetElapsedTime(start);
        library.Index.Search(new SearchQuery(questions[0]), 10);
        line["talks"] = library.Talks.All.Count;
        line["start_to_first_answer_ms"] = Math.Round((DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds);
        line["library_seconds"] = Math.Round(loaded.TotalSeconds, 2);
        library.Names.Prepare();
        // As the bot does once it has read its reports.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        line["working_set_mb"] = Process.GetCurrentProcess().WorkingSet64 >> 20;
        return library;
    }

    private void AddNames(IReadOnlyCollection<TalkDocument> talks, Dictionary<string, object> line)
    {
        var start = Stopwatch.GetTimestamp();
        var names = NameIndex<TalkKey>.Build(talks.Where(talk => talk.Title.Length > 0).Select(talk => (talk.Key, talk.Title)), source.Analyzer);
        names.Prepare();
        line["names_seconds"] = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2);
        line["completion_us"] = Latencies.Of([.. TypedTexts(talks)], typed => names.Complete(typed, 25), 1);
        line["recognition_us"] = Latencies.Of(questions, question => names.Recognise(question), 1);
    }

    // What stands in the box while titles are typed: one character, two, five, and a piece from the middle.
    private static IEnumerable<string> TypedTexts(IReadOnlyCollection<TalkDocument> talks)
    {
        var every = Math.Max(1, talks.Count / 250);
        foreach (var title in talks.Select(talk => talk.Title).Where((title, index) => index % every == 0 && title.Length > 8))
        {
            yield return title[..1];
            yield return title[..2];
            yield return title[..5];
            yield return title[3..7];
        }
    }

    private double UpdateMilliseconds(ITalkIndex index, IReadOnlyCollection<TalkDocument> talks)
    {
        var changed = Changed(talks);
        var updates = Latencies.Of([.. Enumerable.Range(0, 10)], _ => index.With([changed[0].Key.File], changed).Search(new SearchQuery(questions[0]), 10), 1);
        return Math.Round(updates.P50 / 1000, 2);
    }

    // While one thread adds a changed report again and again.
    private Latencies DuringUpdates(TalkIndex index, IReadOnlyCollection<TalkDocument> talks)
    {
        using var stop = new CancellationTokenSource();
        ITalkIndex current = index;
        var updates = Task.Run(async () =>
        {
            for (ITalkIndex updated = index; !stop.IsCancellationRequested; current = updated)
            {
                updated = updated.With([talks.First().Key.File], Changed(talks));
                await Task.Delay(BetweenUpdates);
            }
        });
        var latencies = Latencies.Of(questions, question => current.Search(new SearchQuery(question), 10), Rounds);
        stop.Cancel();
        updates.Wait();
        return latencies;
    }

    private TalkDocument[] Changed(IReadOnlyCollection<TalkDocument> talks)
    {
        var file = talks.First().Key.File;
        return [.. talks.Where(talk => string.Equals(talk.Key.File, file, StringComparison.Ordinal)).Select(talk => talk with { Notes = talk.Notes + "\n" + questions[0] })];
    }

    private void AddOthers(IReadOnlyCollection<TalkDocument> talks, Dictionary<string, object> line)
    {
        var few = talks.Take(WarmTalks).ToArray();
        foreach (var other in OtherEngines.All)
        {
            // The bot's index was built before too, at its start.
            other.Build(few).Dispose();
            var start = Stopwatch.GetTimestamp();
            using var engine = other.Build(talks);
            line[other.Name + ComparisonTable.IndexSeconds] = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2);
            line[other.Name + ComparisonTable.QueryTimes] = Latencies.Of(questions, question => engine.Search(question), 1);
        }
    }

    private static long TextBytes(TalkDocument talk) =>
        new[] { talk.Title, talk.Speakers, talk.Affiliations, talk.Event, talk.Notes }.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
}
