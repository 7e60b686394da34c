namespace Bot.Discord.Tests.EndToEnd;

/// <summary>A folder with settings and reports for one running bot.</summary>
internal sealed class DiscordFolder : IDisposable
{
    private static readonly string[] Topics = ["Tracing at the quay", "サーバーレスの港", "Queues of cranes", "Go for harbor pilots", "Logs under water", "Backups of the lighthouse", "Tides as code"];

    public DiscordFolder()
    {
        Directory.CreateDirectory(Reports);
        File.WriteAllText(System.IO.Path.Combine(Path, "appsettings.json"), """{ "Reports": { "Paths": [ "reports" ], "SourceUrl": "https://reports.example/" } }""");
        for (var number = 1; number <= Topics.Length; number++) Write(number, Topics[number - 1]);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("discord-bot-").FullName;

    public string Reports => System.IO.Path.Combine(Path, "reports");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(int number, string topic) => File.WriteAllText(System.IO.Path.Combine(Reports, $"harbor-{number}.md"), $"""
        # Harbor Engineers Meetup #{number}

        Date: 2021-04-{number:00}

        ## {topic}

        by Ada Sample

        - They told how {topic} was brought into production in three months.
        - Slides: https://speakerdeck.com/sample/deck-{number}

        """);
}
