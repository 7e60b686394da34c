using Bot.Announcements;
using Bot.Announcements.Messaging;
using Bot.Announcements.State;
using Bot.Answers;
using Bot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Announcing;

/// <summary>Puts announcing into the host.</summary>
internal static class AnnouncementServices
{
    /// <summary>Adds the announcer and its commands. To be called after Discord, whose way to its channels it takes.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">State and times.</param>
    /// <param name="print">Prints an announcement at the console; null where there is none.</param>
    public static IServiceCollection AddAnnouncements(this IServiceCollection services, BotSettings settings, Action<string>? print) => services
        .AddSingleton(provider => new AnnouncementRoom(
            Open(settings.State, provider.GetRequiredService<TimeProvider>()),
            new ConsoleMessenger(print, provider.GetService<IMessenger>()),
            provider.GetRequiredService<LibraryHolder>(),
            settings.Announcements,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()))
        .AddSingleton(provider => provider.GetRequiredService<AnnouncementRoom>().Servers)
        .AddSingleton(provider => provider.GetRequiredService<AnnouncementRoom>().Extend(CommandCatalogue.Standard))
        .AddHostedService<AnnouncerService>();

    private static Database Open(StateOptions state, TimeProvider time) => AnnouncementRoom.OpenState(state.Provider.ToString(), state.ConnectionString, time);
}
