using System.Collections;
using Bot.Answers.Tests.Support;
using Bot.Reports;

namespace Bot.Answers.Tests;

/// <summary>A library is built while its files are being read.</summary>
public sealed class FirstReadingTests
{
    private const int Files = 200;

    [Fact]
    public void The_first_reports_are_indexed_before_the_last_one_is_read()
    {
        using var indexed = new ManualResetEventSlim();
        var first = A.Talk("Brewing oolong") with { Notes = new WatchedNotes(indexed) };
        var before = false;
        var library = Library.Build(
            Files,
            place =>
            {
                if (place == Files - 1)
                    before = indexed.Wait(TimeSpan.FromSeconds(30));
                return A.File(A.Report($"{place:000}.md", A.Event("Tea Meetup"), place == 0 ? first : A.Talk($"Tea number {place}")));
            },
            Task.FromResult(LibraryOptions.Default));
        Assert.True(before);
        Assert.Equal(Files, library.Index.Count);
    }

    [Fact]
    public void Files_stand_in_their_order_whichever_core_has_read_them()
    {
        var library = Library.Build(Files, place => A.File(A.Report($"{place:000}.md", A.Event("Tea"), A.Talk("Tea"))), Task.FromResult(LibraryOptions.Default));
        Assert.Equal(Enumerable.Range(0, Files).Select(place => $"{place:000}.md"), library.Files.Select(file => file.File.Path));
        Assert.Equal("000.md", library.Index.Search(new("tea"), 1).Hits[0].Talk.File);
    }

    [Fact]
    public void A_speaker_is_found_by_a_name_that_only_another_report_tells()
    {
        var library = A.Library(
            A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing oolong", A.Speaker(null, "aya_m")), A.Talk("Washing up", A.Speaker("Hirata Ken"))),
            A.Report("2.md", A.Event("Tea Meetup"), A.Talk("Serving", A.Speaker("Mori Ayaka", "aya_m"))));
        Assert.Equal(["1.md", "2.md"], library.Index.Search(new("Ayaka"), 10).Hits.Select(hit => hit.Talk.File).Order(StringComparer.Ordinal));
        Assert.Equal(3, library.Index.Count);
    }

    [Fact]
    public void Talks_in_files_of_one_name_are_each_found_in_their_own()
    {
        var library = Library.Build(
            [
                A.File(A.Report("1.md", A.Event("Tea Meetup"), A.Talk("Brewing oolong"), A.Talk("Washing up")), "/old"),
                A.File(A.Report("1.md", A.Event("Coffee Night"), A.Talk("Roasting beans")), "/new"),
            ],
            LibraryOptions.Default);
        Assert.Equal("Washing up", Found(library, "washing"));
        Assert.Equal("Roasting beans", Found(library, "roasting"));
        Assert.Equal("Coffee Night", library.Events[library.EventIndex.Search(new("coffee"), 10).Hits.Single().Talk.File].Name);
        Assert.Equal(3, library.Index.Count);
    }

    [Fact]
    public void A_reading_that_is_told_to_stop_reads_no_further()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Library.Build(
            Files,
            place =>
            {
                Interlocked.Increment(ref read);
                stop.Cancel();
                return A.File(A.Report($"{place}.md", A.Event("Tea")));
            },
            Task.FromResult(LibraryOptions.Default),
            stop.Token));
        Assert.InRange(read, 1, Environment.ProcessorCount);
    }

    private static string? Found(Library library, string words) => library.Talks[library.Index.Search(new(words), 10).Hits.Single().Talk].Talk.Title;

    // Tells when they are looked at, which nothing but the index does.
    private sealed class WatchedNotes(ManualResetEventSlim seen) : IReadOnlyList<Note>
    {
        private readonly Note[] _notes = [new("Pour slowly", 2, [])];

        public int Count => _notes.Length;

        public Note this[int index] => _notes[index];

        public IEnumerator<Note> GetEnumerator()
        {
            seen.Set();
            return _notes.AsEnumerable().GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
