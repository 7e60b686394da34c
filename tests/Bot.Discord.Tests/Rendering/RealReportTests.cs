using System.Collections.Concurrent;
using Bot.Answers;
using Bot.Discord.Tests.Support;
using Bot.Reports.Files;

namespace Bot.Discord.Tests.Rendering;

public sealed class RealReportTests
{
    private const int OneOf = 5;

    private static readonly BotStatus Status = new("0.1.0", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, "The folder cannot be read.");

    [Theory]
    [InlineData(Locale.Japanese)]
    [InlineData(Locale.English)]
    public async Task Every_command_about_every_talk_speaker_and_event_on_file_is_a_message_that_Discord_takes(Locale locale)
    {
        var library = RealReports();
        var context = new CommandContext(library, locale, Caller.Console, DateTimeOffset.UnixEpoch, Status);
        var errors = new ConcurrentQueue<string>();
        var count = 0;

        await Parallel.ForEachAsync(Requests(library).Where((_, index) => Rendered.All || index % OneOf == 0), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (request, cancellationToken) =>
        {
            var reply = await CommandCatalogue.Standard.RunAsync(request, context, cancellationToken);
            Interlocked.Increment(ref count);
            foreach (var error in Rendered.Of(reply, request, locale).Errors) errors.Enqueue($"/{request.Command} {string.Join(' ', request.Options)}: {error}");
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} replies about {library.Reports.Count} reports");
        Assert.Empty(errors);
        Assert.InRange(count, 200, int.MaxValue);
    }

    private static IEnumerable<CommandRequest> Requests(Library library)
    {
        foreach (var talk in library.Talks.All)
        {
            foreach (var (command, option) in new[] { ("talk", "talk"), ("slides", "talk"), ("talks", "like") }) yield return CommandRequest.Of(command, option, talk.Id);
            if (talk.Talk.Title is not { } title) continue;
            foreach (var (command, option) in new[] { ("ask", "question"), ("who", "topic"), ("talk", "talk") }) yield return CommandRequest.Of(command, option, title);
        }
        foreach (var person in library.People.All)
        {
            yield return CommandRequest.Of("speaker", "speaker", person.Id);
            foreach (var page in Enumerable.Range(1, 3)) yield return CommandRequest.Of("talks", "speaker", person.Id) with { Page = page };
        }
        foreach (var entry in library.Events.All)
        {
            yield return CommandRequest.Of("event", "event", entry.Id);
            foreach (var page in Enumerable.Range(1, 5)) yield return CommandRequest.Of("talks", "event", entry.Id) with { Page = page };
        }
        foreach (var command in CommandCatalogue.Standard.Commands) yield return CommandRequest.Of(command.Description.Name);
        foreach (var command in CommandCatalogue.Standard.Commands) yield return CommandRequest.Of("help", "command", command.Description.Name);
    }

    private static Library RealReports()
    {
        string[] folders = [Path.Combine(Repository.Root, "data", "reports"), .. Rendered.All && Environment.GetEnvironmentVariable("BOT_EVAL") is { } shared ? [Path.Combine(shared, "reports", "raw")] : Array.Empty<string>()];
        var files = folders.Where(Directory.Exists).Select(folder => new ReportFolder(folder)).SelectMany(folder => folder.List().Select(file => folder.Read(file)));
        return Library.Build([.. files], LibraryOptions.Default with { SourceUrl = new Uri("https://reports.example/tree/main/") });
    }
}
