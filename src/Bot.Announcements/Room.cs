namespace Bot.Announcements;

internal static class Room;
